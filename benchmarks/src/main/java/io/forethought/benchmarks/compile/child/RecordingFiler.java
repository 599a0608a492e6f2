package io.forethought.benchmarks.compile.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Writes through another filer, and remembers what. */
final class RecordingFiler implements Filer {

  private final Filer filer;
  private final List<Recorded> recorded = new ArrayList<>();
  private int round;

  RecordingFiler(Filer filer) {
    this.filer = filer;
  }

  /**
   * A file as it is being written.
   *
   * @param file all but its length
   * @param written what stands in it so far
   */
  record Recorded(WrittenFile file, ByteArrayOutputStream written) {

    /** The file with its length. */
    WrittenFile described() {
      return new WrittenFile(
          file.round(),
          file.kind(),
          file.place(),
          file.packageName(),
          file.name(),
          file.origins(),
          written.size());
    }
  }

  /** From here on the processor is in its next call. */
  void nextRound() {
    round++;
  }

  /**
   * What has been written.
   *
   * @param claimed the annotations that the processor is called for
   */
  Recording recording(Set<String> claimed) {
    return Recording.of(claimed, recorded);
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    JavaFileObject file = filer.createSourceFile(name, origins);
    return new Type(file, record(WrittenFile.Kind.SOURCE, "", "", name, origins));
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    JavaFileObject file = filer.createClassFile(name, origins);
    return new Type(file, record(WrittenFile.Kind.CLASS, "", "", name, origins));
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location place,
      CharSequence packageName,
      CharSequence name,
      Element... origins)
      throws IOException {
    FileObject file = filer.createResource(place, packageName, name, origins);
    return new Resource(
        file,
        record(WrittenFile.Kind.RESOURCE, place.getName(), packageName.toString(), name, origins));
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location place, CharSequence packageName, CharSequence name)
      throws IOException {
    return filer.getResource(place, packageName, name);
  }

  private ByteArrayOutputStream record(
      WrittenFile.Kind kind,
      String place,
      String packageName,
      CharSequence name,
      Element... origins) {
    List<String> types = Arrays.stream(origins).map(RecordingFiler::type).distinct().toList();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    recorded.add(
        new Recorded(
            new WrittenFile(round, kind, place, packageName, name.toString(), types, 0), written));
    return written;
  }

  private static String type(Element element) {
    if (element instanceof QualifiedNameable named) {
      return named.getQualifiedName().toString();
    }
    Element around = element.getEnclosingElement();
    return around == null ? "" : type(around);
  }

  /** Writes to two streams. */
  private static final class Both extends FilterOutputStream {

    private final ByteArrayOutputStream copy;

    Both(OutputStream out, ByteArrayOutputStream copy) {
      super(out);
      this.copy = copy;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      copy.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      copy.write(bytes, from, length);
    }
  }

  /** A source or class. */
  private static final class Type extends ForwardingJavaFileObject<JavaFileObject> {

    private final ByteArrayOutputStream copy;

    Type(JavaFileObject file, ByteArrayOutputStream copy) {
      super(file);
      this.copy = copy;
    }

    @Override
    public OutputStream openOutputStream() throws IOException {
      return new Both(super.openOutputStream(), copy);
    }

    @Override
    public Writer openWriter() throws IOException {
      return new OutputStreamWriter(openOutputStream(), UTF_8);
    }
  }

  /** Any other file. */
  private static final class Resource extends ForwardingFileObject<FileObject> {

    private final ByteArrayOutputStream copy;

    Resource(FileObject file, ByteArrayOutputStream copy) {
      super(file);
      this.copy = copy;
    }

    @Override
    public OutputStream openOutputStream() throws IOException {
      return new Both(super.openOutputStream(), copy);
    }

    @Override
    public Writer openWriter() throws IOException {
      return new OutputStreamWriter(openOutputStream(), UTF_8);
    }
  }
}
