/** The page that shows metrics in a browser. */
@NullMarked
package io.forethought.servlet.ui;

import org.jspecify.annotations.NullMarked;
