/** Small programs of Spring Boot, each with a part of the integrations. */
package io.forethought.boot.small;
