package io.forethought.servlet.view;

/** Jersey 4, of Jakarta REST 4. */
class Jersey4ViewsTest extends JerseyViews {}
