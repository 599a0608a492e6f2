package io.forethought.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.tools.DiagnosticListener;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The javac of this JDK, which keeps the jars and modules that it has opened from one compilation
 * to the next. Opening them takes longer than all it does for a source of a test. Each thread has
 * its own for each class path.
 */
final class KeptFiles implements JavaCompiler {

  private static final ThreadLocal<Map<String, StandardJavaFileManager>> FILES =
      ThreadLocal.withInitial(HashMap::new);

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final String classPath;

  KeptFiles(String classPath) {
    this.classPath = classPath;
  }

  private static StandardJavaFileManager open(String classPath) {
    StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null);
    try {
      files.setLocation(StandardLocation.CLASS_PATH, ClassPath.files(classPath));
    } catch (IOException e) {
      throw new IllegalStateException("The class path cannot be opened", e);
    }
    return new Kept(files);
  }

  @Override
  public StandardJavaFileManager getStandardFileManager(
      DiagnosticListener<? super JavaFileObject> listener, Locale locale, Charset charset) {
    return FILES.get().computeIfAbsent(classPath, KeptFiles::open);
  }

  @Override
  public CompilationTask getTask(
      Writer out,
      JavaFileManager files,
      DiagnosticListener<? super JavaFileObject> listener,
      Iterable<String> options,
      Iterable<String> classes,
      Iterable<? extends JavaFileObject> units) {
    return javac.getTask(out, files, listener, options, classes, units);
  }

  @Override
  public int isSupportedOption(String option) {
    return javac.isSupportedOption(option);
  }

  @Override
  public Set<SourceVersion> getSourceVersions() {
    return javac.getSourceVersions();
  }

  @Override
  public int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
    return javac.run(in, out, err, arguments);
  }

  /** Stays open when a compilation ends. */
  private static final class Kept extends ForwardingJavaFileManager<StandardJavaFileManager>
      implements StandardJavaFileManager {

    private Kept(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public void close() {
      // The next compilation goes on with it.
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(
        Iterable<? extends File> all) {
      return fileManager.getJavaFileObjectsFromFiles(all);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... all) {
      return fileManager.getJavaFileObjects(all);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(
        Iterable<String> names) {
      return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
      return fileManager.getJavaFileObjects(names);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> path) {
      throw new UnsupportedOperationException(location + " stays as it is");
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
      return fileManager.getLocation(location);
    }
  }
}
