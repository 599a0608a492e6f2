/** What the rooms of the shop share of HTTP: reading parameters, refusing, answering in JSON. */
@NullMarked
package io.forethought.sample.http;

import org.jspecify.annotations.NullMarked;
