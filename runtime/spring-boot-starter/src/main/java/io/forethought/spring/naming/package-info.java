/** From names of beans to values of labels. */
@NullMarked
package io.forethought.spring.naming;

import org.jspecify.annotations.NullMarked;
