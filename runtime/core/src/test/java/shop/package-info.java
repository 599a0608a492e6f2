/** A user of Forethought, with generated classes as javac would write them. */
package shop;
