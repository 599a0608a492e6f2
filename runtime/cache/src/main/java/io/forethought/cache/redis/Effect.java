package io.forethought.cache.redis;

import java.util.EnumMap;
import java.util.Map;

/** The effect of a Redis command on a cache, if it succeeds. */
public enum Effect {
  /** No recorded effect. */
  NONE,
  /** Looks up one key. */
  GET,
  /** Looks up one key and sets it. */
  GET_AND_SET,
  /** Looks up one key and deletes it. */
  GET_AND_DELETE,
  /** Looks up as many keys as there are arguments. */
  GET_ALL,
  /** Sets one key, unless the response reports that a condition was not met. */
  SET,
  /** Sets half as many keys as there are arguments, under the same condition. */
  SET_ALL,
  /** Deletes as many keys as there are arguments. */
  DELETE;

  private static final Map<String, Effect> COMMANDS =
      Map.ofEntries(
          Map.entry("GET", GET),
          Map.entry("GETEX", GET),
          Map.entry("GETSET", GET_AND_SET),
          Map.entry("GETDEL", GET_AND_DELETE),
          Map.entry("MGET", GET_ALL),
          Map.entry("SET", SET),
          Map.entry("SETEX", SET),
          Map.entry("PSETEX", SET),
          Map.entry("SETNX", SET),
          Map.entry("MSET", SET_ALL),
          Map.entry("MSETNX", SET_ALL),
          Map.entry("DEL", DELETE),
          Map.entry("UNLINK", DELETE));

  /**
   * Returns the effects of the commands of a client.
   *
   * @param commands the enum whose constants are named like the commands
   * @param <E> the enum
   * @return the effects by command
   */
  public static <E extends Enum<E>> Map<E, Effect> of(Class<E> commands) {
    Map<E, Effect> effects = new EnumMap<>(commands);
    for (E command : commands.getEnumConstants()) {
      effects.put(command, COMMANDS.getOrDefault(command.name(), NONE));
    }
    return effects;
  }
}
