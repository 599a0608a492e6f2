package io.forethought.runtime;

/** A class of the user that bears the name of a generated one. */
final class ForeignSetImpl implements ForeignSet {}
