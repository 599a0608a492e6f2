/** Annotations that declare metrics. */
module io.forethought {
  exports io.forethought;
}
