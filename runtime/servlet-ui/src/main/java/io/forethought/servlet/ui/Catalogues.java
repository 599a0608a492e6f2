package io.forethought.servlet.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;

/** The catalogues of all libraries of a program and of the program itself. */
record Catalogues(ClassLoader loader) {

  private static final String FILE = "META-INF/forethought/metrics.json";

  /** The separator in front of each text of a JSON text sequence (RFC 7464). */
  private static final int SEPARATOR = 0x1e;

  /**
   * Returns all catalogues as one sequence. One that cannot be read is left out, because the page
   * can do without it.
   */
  byte[] read() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      for (URL each : Collections.list(loader.getResources(FILE))) {
        append(each, all);
      }
    } catch (IOException unreadable) {
      // The page shows numbers of series without their budgets.
    }
    return all.toByteArray();
  }

  private static void append(URL catalogue, ByteArrayOutputStream all) {
    try (InputStream content = catalogue.openStream()) {
      byte[] text = content.readAllBytes();
      all.write(SEPARATOR);
      all.writeBytes(text);
      all.write('\n');
    } catch (IOException unreadable) {
      // Left out.
    }
  }
}
