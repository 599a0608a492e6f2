package io.forethought.servlet.transparency;

import jakarta.servlet.ServletInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calls that write and read a body completely. */
// A StringBuilder is a CharSequence that is not a String.
@SuppressWarnings("UnnecessaryStringBuilder")
final class Sizes {

  private static final String TEXT = "Grüße: 5 € 漢字 😀!";

  private Sizes() {}

  static Operation type(String charset) {
    return new Operation(
        charset,
        stage -> {
          stage.response().setContentType("text/plain; charset=" + charset);
          return null;
        });
  }

  /** Writes with a writer. */
  @FunctionalInterface
  private interface Write {
    void to(PrintWriter writer);
  }

  private static Operation write(String name, Write write) {
    return new Operation(
        name,
        stage -> {
          write.to(stage.response().getWriter());
          return null;
        });
  }

  static List<Operation> written() {
    return List.of(
        write("print", writer -> writer.print(TEXT)),
        write("println", writer -> writer.println(TEXT)),
        write("two", writer -> writer.append(TEXT).append(new StringBuilder(TEXT))),
        write("part", writer -> writer.append(new StringBuilder(TEXT), 2, 7)),
        write("object", writer -> writer.print((Object) new StringBuilder(TEXT))),
        write("null", writer -> writer.append(null)),
        write("format", writer -> writer.format("%s ü %,.1f%n", TEXT, 1234.5)),
        write("printf", writer -> writer.printf(Locale.FRENCH, "%,d", 1_234_567)),
        write("characters", Sizes::singly),
        write("array", writer -> writer.write(TEXT.toCharArray())),
        write("lone", writer -> writer.write("a\ud83db\ude00c")),
        write("long", writer -> writer.write(TEXT.repeat(100))),
        write("closed", Sizes::closed),
        new Operation("stream", Sizes::stream));
  }

  private static void singly(PrintWriter writer) {
    TEXT.chars().forEach(writer::write);
  }

  private static void closed(PrintWriter writer) {
    writer.print(TEXT);
    writer.close();
    writer.print(TEXT);
  }

  private static @Nullable Object stream(Stage stage) throws Exception {
    stage.response().getOutputStream().print("Grüße");
    stage.response().getOutputStream().println("ü");
    stage.response().getOutputStream().println(7);
    return null;
  }

  /** Reads a body. */
  @FunctionalInterface
  private interface Read {
    void from(Stage stage) throws Exception;
  }

  private static Operation read(String name, Read read) {
    return new Operation(
        name,
        stage -> {
          read.from(stage);
          return null;
        });
  }

  static List<Operation> read(Body body) {
    return switch (body) {
      case FORM ->
          List.of(
              read("parameter", stage -> stage.request().getParameter("a")),
              read("map", stage -> stage.request().getParameterMap()),
              read("stream", stage -> stage.request().getInputStream().readAllBytes()));
      case PARTS ->
          List.of(
              read("parts", stage -> stage.request().getParts()),
              read("part", stage -> stage.request().getPart("f").getInputStream().readAllBytes()),
              read("stream", stage -> stage.request().getInputStream().readAllBytes()));
      default -> plain();
    };
  }

  private static List<Operation> plain() {
    return List.of(
        read("bytes", stage -> stage.request().getInputStream().readAllBytes()),
        read("some", stage -> stage.request().getInputStream().readNBytes(999)),
        read("transfer", stage -> in(stage).transferTo(new ByteArrayOutputStream())),
        read("lines", stage -> lines(in(stage))),
        read("skip", stage -> in(stage).skipNBytes(stage.scenario().body().content().length)),
        read("characters", stage -> reader(stage).transferTo(new StringWriter())),
        read("buffer", stage -> readBuffers(reader(stage))),
        read("array", stage -> readArrays(reader(stage))));
  }

  private static ServletInputStream in(Stage stage) throws Exception {
    return stage.request().getInputStream();
  }

  private static BufferedReader reader(Stage stage) throws Exception {
    return stage.request().getReader();
  }

  private static void lines(ServletInputStream in) throws Exception {
    byte[] line = new byte[100];
    for (int length = 0; length >= 0; ) {
      length = in.readLine(line, 0, line.length);
    }
  }

  private static void readBuffers(BufferedReader reader) throws Exception {
    CharBuffer buffer = CharBuffer.allocate(5);
    while (reader.read(buffer) >= 0) {
      buffer.clear();
    }
  }

  private static void readArrays(BufferedReader reader) throws Exception {
    char[] array = new char[7];
    while (reader.read(array) >= 0 && reader.read(array, 1, 3) >= 0 && reader.read() >= 0) {
      reader.mark(5);
      reader.read(array, 0, 2);
      reader.reset();
    }
  }
}
