package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Combines the catalogues of several jars and folders, and checks them against each other.
 *
 * <pre>
 * java -jar forethought-processor.jar catalogue --out docs shop.jar lib
 * java -jar forethought-processor.jar explain shop_orders_created_total shop.jar
 * </pre>
 */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the program: with 0 if there is no error, 1 if there is an error, 2
   * if the command could not run.
   *
   * @param arguments the arguments after the name of the jar
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    System.exit(new Command(out, err).run(List.of(arguments)));
  }
}
