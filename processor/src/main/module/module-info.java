/** The javac plug-in that reads, checks and generates metrics. */
module io.forethought.processor {
  requires java.compiler;
  requires static jdk.compiler;

  provides javax.annotation.processing.Processor with
      io.forethought.processor.MetricsProcessor,
      io.forethought.processor.ModuleProcessor;
}
