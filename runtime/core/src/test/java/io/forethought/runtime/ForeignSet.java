package io.forethought.runtime;

/** A set whose generated class would bear the name of a class of the user. */
interface ForeignSet {}
