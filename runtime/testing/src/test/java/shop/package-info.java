/** A program under test. */
package shop;
