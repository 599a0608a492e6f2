/** A program of Spring Boot with all integrations. */
package io.forethought.boot;
