/** Auto-configuration of Forethought in Spring Boot, and its properties. */
@NullMarked
package io.forethought.spring;

import org.jspecify.annotations.NullMarked;
