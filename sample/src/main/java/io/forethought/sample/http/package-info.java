/** HTTP support for all parts of the shop: parameters, rejections and JSON responses. */
@NullMarked
package io.forethought.sample.http;

import org.jspecify.annotations.NullMarked;
