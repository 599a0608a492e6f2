package io.forethought.benchmarks.shared.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a large file again and again, and makes the system write it to the disk. */
public final class LoadProgram {

  private static final int CHUNK = 4 << 20;

  private static final int CHUNKS_PER_SYNC = 16;

  private static final long LARGEST = 1L << 30;

  private LoadProgram() {}

  /** The file. It ends with the program that has started it. */
  public static void main(String... arguments) throws IOException {
    Orders orders = Orders.ofParent();
    Thread end = new Thread(() -> end(orders));
    end.start();
    ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
    try (FileChannel file =
        FileChannel.open(
            Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 1; ; i++) {
        chunk.clear();
        file.write(chunk);
        if (i % CHUNKS_PER_SYNC == 0) {
          file.force(true);
        }
        if (file.position() >= LARGEST) {
          file.truncate(0);
        }
      }
    }
  }

  private static void end(Orders orders) {
    try {
      String unused = orders.next();
    } catch (IOException e) {
      // The other program has ended.
    }
    Runtime.getRuntime().halt(0);
  }
}
