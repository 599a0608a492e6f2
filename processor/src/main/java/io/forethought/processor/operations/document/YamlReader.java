package io.forethought.processor.operations.document;

import io.forethought.processor.operations.document.Node.Entry;
import io.forethought.processor.operations.document.Node.Mapping;
import io.forethought.processor.operations.document.Node.Scalar;
import io.forethought.processor.operations.document.Node.Sequence;
import io.forethought.processor.operations.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML. */
final class YamlReader {

  /** How deeply a document can be nested; no file of a person is. */
  static final int MOST_NESTED = 200;

  /** Aliases can make a small file a very large tree. */
  private static final long MOST_NODES = 2_000_000;

  private static final String MERGED = "<<";
  private static final String WRITE_OUT = "write out what the alias stands for";

  private final Marks marks;
  private final Iterator<Event> events;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private long nodes;

  /**
   * What an alias stands for.
   *
   * @param node the part of the document
   * @param size how many nodes it has
   */
  private record Anchored(Node node, long size) {}

  private YamlReader(Marks marks) {
    this.marks = marks;
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseString(marks.source()).iterator();
  }

  /**
   * The documents of a text.
   *
   * @throws UnreadableException if it is not YAML
   */
  static List<Node> read(Text text) throws UnreadableException {
    Marks marks = new Marks(text);
    try {
      return new YamlReader(marks).read();
    } catch (YamlEngineException e) {
      throw marks.unreadable(e);
    }
  }

  private List<Node> read() throws UnreadableException {
    List<Node> documents = new ArrayList<>();
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        anchors.clear();
        documents.add(node(events.next(), 0));
      }
    }
    return documents;
  }

  private Node node(Event event, int level) throws UnreadableException {
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    if (level > MOST_NESTED || ++nodes > MOST_NODES) {
      throw marks.unreadable(event, "it is nested too deeply", "remove levels");
    }
    long before = nodes;
    Node node =
        event instanceof MappingStartEvent
            ? mapping(event, level)
            : event instanceof SequenceStartEvent
                ? sequence(event, level)
                : scalar((ScalarEvent) event);
    long size = nodes - before + 1;
    ((NodeEvent) event)
        .getAnchor()
        .ifPresent(anchor -> anchors.put(anchor, new Anchored(node, size)));
    return node;
  }

  private Node aliased(AliasEvent alias) throws UnreadableException {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      String reason =
          "the alias *" + alias.getAlias() + " refers to an anchor that is not before it";
      throw marks.unreadable(alias, reason, WRITE_OUT);
    }
    nodes += anchored.size();
    if (nodes > MOST_NODES) {
      throw marks.unreadable(alias, "its aliases make it too large", WRITE_OUT);
    }
    return anchored.node();
  }

  private Scalar scalar(ScalarEvent event) {
    return new Scalar(marks.text(event), event.isPlain());
  }

  private Sequence sequence(Event start, int level) throws UnreadableException {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, level + 1));
    }
    return new Sequence(marks.site(start), items);
  }

  private Mapping mapping(Event start, int level) throws UnreadableException {
    List<Entry> entries = new ArrayList<>();
    List<Node> merged = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      if (!(node(event, level + 1) instanceof Scalar key)) {
        throw marks.unreadable(event, "a key is not a text", "put the key in quotes");
      }
      Node value = node(events.next(), level + 1);
      if (key.plain() && key.written().reads(MERGED)) {
        merged.add(value);
      } else if (keys.add(key.written().value())) {
        entries.add(new Entry(key.written(), value));
      } else {
        String reason = "the key \"" + key.written() + "\" is repeated";
        throw marks.unreadable(event, reason, "remove one of the two entries");
      }
    }
    merged.forEach(other -> merge(other, keys, entries));
    return new Mapping(marks.site(start), entries);
  }

  private static void merge(Node other, Set<String> keys, List<Entry> entries) {
    other.items().forEach(each -> merge(each, keys, entries));
    for (Entry entry : other.entries()) {
      if (keys.add(entry.key().value())) {
        entries.add(entry);
      }
    }
  }
}
