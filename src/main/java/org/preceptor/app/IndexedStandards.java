package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.StandardsAbout;
import org.preceptor.research.IndexSilent;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchSources;
import org.preceptor.research.SearchSyntax;
import org.preceptor.standards.StandardNumber;

/** Asks research's index about standards, for those who look in the standards only. */
@ApplicationScoped
class IndexedStandards implements StandardsAbout {

  @Inject SearchSources search;

  @Override
  public Found find(String query) {
    try {
      var answer = search.authored(SearchSyntax.read(query).query());
      var standards =
          answer.looser().isPresent()
              ? List.<StandardNumber>of()
              : answer.found().hits().stream()
                  .filter(hit -> hit.id().kind() == SearchKind.STANDARD)
                  .map(hit -> new StandardNumber(hit.id().key()))
                  .toList();
      return new Found(standards, answer.found().meant().map(Object::toString));
    } catch (IndexSilent e) {
      return new Found(List.of(), Optional.empty());
    }
  }
}
