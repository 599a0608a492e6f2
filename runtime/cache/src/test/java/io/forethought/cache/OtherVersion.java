package io.forethought.cache;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs tests with another version of a library than that on the class path. */
public final class OtherVersion extends URLClassLoader {

  private static final Path JARS = Path.of("target/versions");

  private final String library;

  private OtherVersion(String library, URL... jars) {
    super(jars, OtherVersion.class.getClassLoader());
    this.library = library;
  }

  /**
   * Loads a class again, with this module and the other version.
   *
   * @param jar the file that Maven copies into {@code target/versions}
   * @param library the start of the names of the classes of the library
   * @param tests a class with a static method {@code tests}, which makes tests for a port
   */
  @SuppressWarnings("unchecked")
  public static Stream<DynamicTest> tests(String jar, String library, Class<?> tests, int port)
      throws Exception {
    OtherVersion loader =
        new OtherVersion(
            library,
            JARS.resolve(jar).toUri().toURL(),
            location(CacheRecorder.class),
            location(tests));
    Stream<DynamicTest> found =
        loader.within(
            () ->
                (Stream<DynamicTest>)
                    Class.forName(tests.getName(), true, loader)
                        .getMethod("tests", String.class, int.class)
                        .invoke(null, jar, port));
    return found.map(
        test ->
            DynamicTest.dynamicTest(
                test.getDisplayName(), () -> loader.within(() -> execute(test))));
  }

  private static Void execute(DynamicTest test) throws Exception {
    try {
      test.getExecutable().execute();
      return null;
    } catch (Exception | Error failure) {
      throw failure;
    } catch (Throwable other) {
      throw new AssertionError(other);
    }
  }

  /** Libraries look for their own classes with the loader of the thread. */
  private <T> T within(Callable<T> work) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(this);
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(library) && !name.startsWith("io.forethought.cache.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
