package io.forethought.runtime.family;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The states of a state set: their exposed names in sorted order, and the index of each. Does not
 * refer to the enum, so that its class can be unloaded.
 */
final class States {

  private static final int UNKNOWN = -1;

  private final String[] names;
  private final Map<String, Integer> indexByConstant;

  private States(String[] names, Map<String, Integer> indexByConstant) {
    this.names = names;
    this.indexByConstant = indexByConstant;
  }

  /** Returns the states of an enum. Constants that are rendered alike are one state. */
  static <E extends Enum<E>> States of(E[] constants, Map<String, String> rendered) {
    String[] inOrder = EnumLabel.render(constants, rendered);
    String[] names = new TreeSet<>(Arrays.asList(inOrder)).toArray(new String[0]);
    Map<String, Integer> indexByConstant = new HashMap<>();
    for (int i = 0; i < constants.length; i++) {
      indexByConstant.put(constants[i].name(), Arrays.binarySearch(names, inOrder[i]));
    }
    return new States(names, indexByConstant);
  }

  int size() {
    return names.length;
  }

  /** Returns a copy of the names, because a snapshot sorts its array. */
  String[] names() {
    return names.clone();
  }

  /** Returns the index of a constant, given its Java name; negative if there is none. */
  int indexOfConstant(String constant) {
    return indexByConstant.getOrDefault(constant, UNKNOWN);
  }

  /** Returns the index of a state, given its exposed name; negative if there is none. */
  int indexOfName(String name) {
    return Arrays.binarySearch(names, name);
  }
}
