/** What the registry of an application contains. */
@NullMarked
package io.forethought.spring.registry;

import org.jspecify.annotations.NullMarked;
