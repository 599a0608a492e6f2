/** The javac plug-in that reads, checks and generates metrics. */
module io.forethought.processor {
  requires java.compiler;
}
