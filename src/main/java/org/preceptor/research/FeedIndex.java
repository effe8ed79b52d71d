package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.UseCase;

/** Reads from the database what an index is to hold, a piece at a time. */
@UseCase
public class FeedIndex {

  @Inject SourceChanges changes;
  @Inject SearchCorpus corpus;
  @Inject Checklists checklists;
  @Inject AppraisalPanels panels;

  /**
   * Some changes, as what they come to today.
   *
   * @param gone what is not to be found any longer
   */
  public record Piece(List<SearchDocument> changed, Set<SearchId> gone, IndexPosition position) {}

  /** Numbers some of what waits; the first time this also tells this database from others. */
  public void number(int most) {
    changes.number(most);
  }

  public SourceChanges.Standing standing() {
    return changes.standing();
  }

  /** Empty where nothing has changed since. */
  public Optional<Piece> after(IndexPosition position, int most) {
    changes.number(most);
    var next = changes.after(position, most);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    var ids = next.stream().map(SourceChanges.Change::source).toList();
    var documents = documents(ids);
    var gone = ids.stream().map(SearchId::of).collect(Collectors.toCollection(HashSet::new));
    documents.forEach(document -> gone.remove(document.id()));
    return Optional.of(
        new Piece(documents, gone, new IndexPosition(position.lineage(), next.getLast().number())));
  }

  /** The next few of all sources, in the order of their ids. */
  public List<SourceId> sources(Optional<SourceId> after, int most) {
    return corpus.sources(after, most);
  }

  public List<SearchDocument> documents(Collection<SourceId> ids) {
    var ratings = new WeighedRatings(checklists, panels);
    return corpus.findable(ids).stream().map(one -> document(one, ratings)).toList();
  }

  private static SearchDocument document(SearchCorpus.Findable one, WeighedRatings ratings) {
    var finished = one.appraisals().stream().filter(some -> some.version() > 0).toList();
    var named = new HashMap<SourceId, Source>();
    finished.forEach(appraisal -> named.put(appraisal.source(), one.source()));
    var judged = new ArrayList<FindableSource.Judged>();
    for (var appraisal : finished) {
      var said = appraisal.asLastFinished();
      ratings
          .checklist(appraisal)
          .map(checklist -> AppraisalSheet.of(checklist, said, one.source().editorial()))
          .ifPresent(sheet -> judged.add(new FindableSource.Judged(said, sheet)));
    }
    var leading =
        ratings.of(finished, named).getOrDefault(one.source().id(), List.of()).stream()
            .filter(rated -> rated.ground().leads())
            .map(SeeRatings.Rated::sheet)
            .findFirst();
    var told = leading.isPresent() ? judged : List.<FindableSource.Judged>of();
    return new FindableSource(one.source(), told, leading).document(one.in());
  }
}
