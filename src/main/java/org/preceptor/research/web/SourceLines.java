package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.preceptor.research.SeeRatings;
import org.preceptor.research.Source;
import org.preceptor.web.Texts;

/** Sources in a list, each with what it was last rated. */
@ApplicationScoped
class SourceLines {

  @Inject SeeRatings see;
  @Inject Texts texts;

  List<SourceLine> of(List<Source> sources) {
    var rated = see.of(sources.stream().map(Source::id).toList());
    return sources.stream()
        .map(
            source ->
                SourceLine.of(
                    source,
                    Optional.ofNullable(rated.get(source.id()))
                        .map(one -> one.sheet().rating().level()),
                    texts))
        .toList();
  }
}
