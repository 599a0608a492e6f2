package io.forethought.multiprocess.format;

/** What a version of the Python client keeps for each series. */
public enum Layout {
  /** Since 0.18: the key has four elements, and the value a time. */
  CURRENT("0.18 or later", "", 16, 4),
  /** 0.16 and 0.17: the value has no time. */
  WITHOUT_TIME("0.16 or 0.17", "-0.16", 8, 4),
  /** Until 0.15: the key has no help either. */
  WITHOUT_HELP("0.15 or earlier", "-0.15", 8, 3);

  /** The bytes before the first entry: how many are used, and padding. */
  static final int HEADER = 8;

  private final String versions;
  private final String suffix;
  private final int cell;
  private final int keyElements;

  Layout(String versions, String suffix, int cell, int keyElements) {
    this.versions = versions;
    this.suffix = suffix;
    this.cell = cell;
    this.keyElements = keyElements;
  }

  /** Returns the versions of the Python client that write it. */
  public String versions() {
    return versions;
  }

  /** Returns what tells apart compacted files with different layouts. */
  public String suffix() {
    return suffix;
  }

  /** Returns the bytes of a value, and of its time if it has one. */
  int cell() {
    return cell;
  }

  /** Returns the number of elements of a key. */
  int keyElements() {
    return keyElements;
  }

  /** Returns the bytes between the start of an entry and its value. The key is padded. */
  static int valueOffset(int keyLength) {
    return 4 + keyLength + 8 - (keyLength + 4) % 8;
  }
}
