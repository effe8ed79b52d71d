package org.preceptor.content.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlNode;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes plain nodes of a parser's events, and notes what authored files do without. */
final class EventComposer {

  private static final int DEEPEST = 40;

  private final String file;
  private final Iterator<Event> events;
  private final Diagnostics diagnostics;

  EventComposer(String file, Iterator<Event> events, Diagnostics diagnostics) {
    this.file = file;
    this.events = events;
    this.diagnostics = diagnostics;
  }

  /** The one document; null where there is none, or where reading stopped. */
  @Nullable YamlNode document() {
    expect(Event.ID.StreamStart);
    if (expect(Event.ID.DocumentStart).isEmpty()) {
      diagnostics.add(DiagnosticCode.NOT_YAML, new SourceSpan(file, 1, 1), "the file is empty.");
      return null;
    }
    try {
      var root = node(events.next(), 0);
      expect(Event.ID.DocumentEnd);
      var next = events.next();
      if (next.getEventId() == Event.ID.DocumentStart) {
        diagnostics.add(
            DiagnosticCode.NOT_PLAIN, span(next), "a second document begins; a file holds one.");
      }
      return root;
    } catch (TooDeep e) {
      diagnostics.add(
          DiagnosticCode.TOO_LARGE, e.span, "lists and mappings are nested over 40 deep.");
      return null;
    }
  }

  private YamlNode node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new TooDeep(span(event));
    }
    if (event instanceof AliasEvent alias) {
      diagnostics.add(
          DiagnosticCode.NOT_PLAIN, span(event), "'*' stands for an alias; write the text again.");
      return new YamlNode.Scalar(span(event), alias.getAlias().getValue(), false);
    }
    refuseAnchorOrTag(event);
    return switch (event) {
      case ScalarEvent scalar ->
          new YamlNode.Scalar(
              span(event), scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
      case MappingStartEvent mapping -> mapping(mapping, depth);
      default -> sequence(event, depth);
    };
  }

  private void refuseAnchorOrTag(Event event) {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      diagnostics.add(DiagnosticCode.NOT_PLAIN, span(event), "'&' names an anchor; leave it out.");
    }
    var tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.<String>empty();
        };
    if (tag.isPresent()) {
      diagnostics.add(
          DiagnosticCode.NOT_PLAIN,
          span(event),
          "'!' gives a tag; leave it out, or quote the text.");
    }
  }

  private YamlNode sequence(Event start, int depth) {
    var items = new ArrayList<YamlNode>();
    for (var next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new YamlNode.Sequence(span(start), items);
  }

  private YamlNode mapping(Event start, int depth) {
    var values = new LinkedHashMap<String, YamlNode>();
    var keys = new LinkedHashMap<String, SourceSpan>();
    for (var next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
      var key = node(next, depth + 1);
      var value = node(events.next(), depth + 1);
      if (key instanceof YamlNode.Scalar name) {
        if (keys.putIfAbsent(name.text(), name.span()) != null) {
          diagnostics.add(
              DiagnosticCode.KEY_TWICE, name.span(), "'" + name.text() + "' stands here twice.");
        } else {
          values.put(name.text(), value);
        }
      } else {
        diagnostics.add(DiagnosticCode.NOT_A_TEXT, key.span(), "a key is a text.");
      }
    }
    return new YamlNode.Mapping(
        span(start), Collections.unmodifiableMap(values), Collections.unmodifiableMap(keys));
  }

  private Optional<Event> expect(Event.ID id) {
    return Optional.of(events.next()).filter(event -> event.getEventId() == id);
  }

  private SourceSpan span(Event event) {
    return event.getStartMark().map(mark -> span(file, mark)).orElse(new SourceSpan(file, 1, 1));
  }

  static SourceSpan span(String file, Mark mark) {
    return new SourceSpan(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the reading: what is nested this deep was not written by a person. */
  private static final class TooDeep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final transient SourceSpan span;

    TooDeep(SourceSpan span) {
      super(span.toString(), null, false, false);
      this.span = span;
    }
  }
}
