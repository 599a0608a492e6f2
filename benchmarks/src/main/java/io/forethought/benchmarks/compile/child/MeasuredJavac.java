package io.forethought.benchmarks.compile.child;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.tools.ToolProvider;

/**
 * javac, which writes down at its end what CPU time its process took, with all threads: those of
 * the just-in-time compiler and of the garbage collector, too.
 */
public final class MeasuredJavac {

  private MeasuredJavac() {}

  /**
   * Compiles, and ends with the status of javac.
   *
   * @param arguments the file for the CPU time in nanoseconds, then the arguments of javac
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    String[] ofJavac = Arrays.copyOfRange(arguments, 1, arguments.length);
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, ofJavac);
    long cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    Files.writeString(Path.of(arguments[0]), Long.toString(cpu));
    System.exit(status);
  }
}
