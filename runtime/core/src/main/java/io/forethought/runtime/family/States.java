package io.forethought.runtime.family;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The states of a state set: their names as exposed, sorted, and where to find each. Keeps nothing
 * of the enum itself, so that its class can be unloaded.
 */
final class States {

  private static final int UNKNOWN = -1;

  private final String[] names;
  private final Map<String, Integer> indexByConstant;

  private States(String[] names, Map<String, Integer> indexByConstant) {
    this.names = names;
    this.indexByConstant = indexByConstant;
  }

  /** The states of an enum. Constants that are rendered alike are one state. */
  static <E extends Enum<E>> States of(E[] constants, Map<String, String> rendered) {
    String[] inOrder = EnumLabel.render(constants, rendered);
    String[] names = new TreeSet<>(Arrays.asList(inOrder)).toArray(String[]::new);
    Map<String, Integer> indexByConstant = new HashMap<>();
    for (int i = 0; i < constants.length; i++) {
      indexByConstant.put(constants[i].name(), Arrays.binarySearch(names, inOrder[i]));
    }
    return new States(names, indexByConstant);
  }

  int size() {
    return names.length;
  }

  /** A copy of the names: a snapshot sorts the array it is given. */
  String[] names() {
    return names.clone();
  }

  /** The index of a constant, found by its Java name; negative if there is none. */
  int indexOfConstant(String constant) {
    return indexByConstant.getOrDefault(constant, UNKNOWN);
  }

  /** The index of a state, found by the name that is exposed; negative if there is none. */
  int indexOfName(String name) {
    return Arrays.binarySearch(names, name);
  }
}
