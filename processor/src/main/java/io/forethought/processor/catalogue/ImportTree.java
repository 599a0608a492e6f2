package io.forethought.processor.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds the catalogues of libraries. An annotation processor can ask the compiler whether the class
 * path has a file of a given name, but not for all files of that name, nor for a list of files. So
 * each library contains its catalogue under a unique name, and an empty file for each prefix of
 * that name:
 *
 * <pre>
 * forethought/import/k
 * forethought/import/k3
 * forethought/import/k3v
 * forethought/import/k3vq
 * forethought/import/k3vqd
 * forethought/import/k3vqd7.json
 * </pre>
 *
 * <p>A search for catalogues tries all names of one letter, and continues with those that exist.
 *
 * <p>javac finds no files in folders of a jar that cannot be packages, such as {@code META-INF},
 * and a package must not be in two modules. A folder called {@code import} is visible to javac and
 * can never be a package, because the word is a keyword.
 */
public final class ImportTree {

  private static final String FOLDER = "forethought/import/";
  private static final String END = ".json";

  /**
   * 32 letters to the power of 6 names: the probability that two of 100 libraries share one is 1 in
   * 200,000.
   */
  private static final int DEPTH = 6;

  /** Letters that are distinct on file systems that ignore case. */
  private static final String LETTERS = "0123456789abcdefghijklmnopqrstuv";

  /** No library has this name: it is too long, and contains other letters. */
  private static final String NOWHERE = FOLDER + "nowhere";

  /** The maximum number of names to try: ten times what a hundred libraries need. */
  private static final int MOST = 200_000;

  private ImportTree() {}

  /** The empty files for the catalogue of a library. */
  public static List<String> signposts(String library) {
    String name = name(library);
    List<String> signposts = new ArrayList<>();
    for (int end = 1; end < DEPTH; end++) {
      signposts.add(FOLDER + name.substring(0, end));
    }
    return signposts;
  }

  /** The path of a library's catalogue. */
  public static String leaf(String library) {
    return FOLDER + name(library) + END;
  }

  /** All catalogues. */
  public static List<String> find(Predicate<String> exists) {
    List<String> found = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    if (exists.test(NOWHERE)) {
      return found;
    }
    addLonger("", open);
    for (int tried = 0; !open.isEmpty() && tried < MOST; tried++) {
      String name = open.removeFirst();
      if (name.length() == DEPTH) {
        if (exists.test(FOLDER + name + END)) {
          found.add(FOLDER + name + END);
        }
      } else if (exists.test(FOLDER + name)) {
        addLonger(name, open);
      }
    }
    return found;
  }

  private static void addLonger(String name, Deque<String> open) {
    for (int letter = 0; letter < LETTERS.length(); letter++) {
      open.addLast(name + LETTERS.charAt(letter));
    }
  }

  private static String name(String library) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(library.getBytes(UTF_8));
      String text = new BigInteger(1, digest).toString(LETTERS.length());
      return text.substring(text.length() - DEPTH).toLowerCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
