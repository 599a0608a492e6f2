/** The URLs of databases. */
@NullMarked
package io.forethought.jdbc.url;

import org.jspecify.annotations.NullMarked;
