package io.forethought.servlet.filter;

import org.jspecify.annotations.Nullable;

/** Characters that keep the text of others, which are asked for their text once. */
final class SaidCharacters implements CharSequence {

  private final CharSequence characters;
  private final Said said;
  private @Nullable SaidCharacters part;

  SaidCharacters(CharSequence characters) {
    this.characters = characters;
    this.said = new Said(characters);
  }

  /** Returns the text of these characters or of the last part of them; empty if nobody asked. */
  String text() {
    return part == null ? said.text() : part.text();
  }

  @Override
  public int length() {
    return characters.length();
  }

  @Override
  public char charAt(int index) {
    return characters.charAt(index);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    SaidCharacters taken = new SaidCharacters(characters.subSequence(from, to));
    part = taken;
    return taken;
  }

  @Override
  public String toString() {
    return said.toString();
  }
}
