/** The javac plug-in that reads, checks and generates metrics. */
module io.forethought.processor {
  requires java.compiler;
  requires static jdk.compiler;

  // For the command; a compilation does not need it.
  requires static java.net.http;

  provides java.util.spi.ToolProvider with
      io.forethought.processor.command.ForethoughtTool;
  provides javax.annotation.processing.Processor with
      io.forethought.processor.MetricsProcessor,
      io.forethought.processor.ModuleProcessor;
}
