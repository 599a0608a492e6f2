/** What users of Forethought write on their interfaces. */
module io.forethought {
  exports io.forethought;
}
