package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.SeeRatings;
import org.preceptor.research.Source;
import org.preceptor.research.SourceId;
import org.preceptor.web.Texts;

/** Sources in a list, each with the rating that leads and what it rests on. */
@ApplicationScoped
class SourceLines {

  @Inject SeeRatings see;
  @Inject GroundText grounds;
  @Inject Texts texts;

  List<SourceLine> of(List<Source> sources) {
    var ids = sources.stream().map(Source::id).toList();
    var rated = see.of(ids);
    var unsettled = see.unsettled(ids);
    return sources.stream()
        .map(source -> line(source, rated.get(source.id())).with(open(unsettled, source.id())))
        .toList();
  }

  private String open(Map<SourceId, SeeRatings.Unsettled> rounds, SourceId source) {
    return Optional.ofNullable(rounds.get(source)).map(grounds::say).orElse("");
  }

  private SourceLine line(Source source, SeeRatings.@Nullable Rated rated) {
    return rated == null
        ? SourceLine.of(source, texts)
        : SourceLine.of(
            source,
            rated.sheet().rating().level().word(),
            grounds.say(rated.ground()),
            grounds.address(rated.ground()),
            texts);
  }
}
