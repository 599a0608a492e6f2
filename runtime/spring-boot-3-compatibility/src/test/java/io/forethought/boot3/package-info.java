/** A program of Spring Boot 3.5 that declares its own HTTP metrics. */
package io.forethought.boot3;
