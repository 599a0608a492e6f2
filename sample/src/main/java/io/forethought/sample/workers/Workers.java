package io.forethought.sample.workers;

import io.forethought.sample.storage.Place;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Several processes of the shop that listen on one port and share a database. The system passes
 * each connection to one of them. Each serves the metrics of all, because they share a directory.
 */
public final class Workers implements AutoCloseable {

  /** What is closed, the last one first. */
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  private Workers() {}

  /**
   * Starts the workers one after the other, because the first one creates the tables.
   *
   * @param count how many
   * @param main the class to start
   * @param arguments its arguments
   * @param environment the environment of this process, which says where the data is
   * @param out receives what the workers print
   * @throws IOException if a worker does not start; the others are closed
   */
  public static Workers start(
      int count,
      Class<?> main,
      List<String> arguments,
      Map<String, String> environment,
      PrintStream out)
      throws IOException {
    Workers workers = new Workers();
    try {
      workers.open(count, command(main, arguments), environment, out);
    } catch (IOException | RuntimeException failure) {
      workers.close();
      throw failure;
    }
    return workers;
  }

  private void open(
      int count, List<String> command, Map<String, String> environment, PrintStream out)
      throws IOException {
    MetricsDirectory directory = MetricsDirectory.of(environment);
    opened.push(directory);
    String database = environment.get(Place.DATABASE);
    if (database == null) {
      database = commonDatabase();
    }
    for (int i = 1; i <= count; i++) {
      ProcessBuilder process = new ProcessBuilder(command);
      process.environment().put(Place.DATABASE, database);
      process.environment().put(MetricsDirectory.VARIABLE, directory.path().toString());
      opened.push(Worker.start("worker-" + i, process, out));
    }
  }

  private String commonDatabase() throws IOException {
    try {
      CommonDatabase database = CommonDatabase.open();
      opened.push(database);
      return database.address();
    } catch (SQLException failure) {
      throw new IOException("The database of the workers did not start.", failure);
    }
  }

  private static List<String> command(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  @Override
  public void close() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception failure) {
        throw new IllegalStateException("The workers did not stop", failure);
      }
    }
  }
}
