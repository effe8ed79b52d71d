package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

/**
 * Finds sources, and what is authored beside them, for the person who asks. While an index is
 * behind the database, it is the database that decides what they learn of: what was hidden a moment
 * ago is hidden.
 */
@UseCase
public class SearchSources {

  private static final int MOST = 20_000;
  private static final int AT_ONCE = 1_000;

  /** As many as there may ever be of what is authored. */
  private static final int MOST_AUTHORED = 500;

  private static final Set<SearchKind> AUTHORED =
      EnumSet.complementOf(EnumSet.of(SearchKind.SOURCE));

  /** How long somebody waits so that what was just written is found too. */
  private static final Duration PATIENCE = Duration.ofMillis(400);

  @Inject SourceIndex index;
  @Inject IndexUpkeep upkeep;
  @Inject Sources sources;
  @Inject SourceCollections collections;
  @Inject Access access;
  @Inject CurrentPerson person;

  /**
   * What was found.
   *
   * @param current whether all that was written before could be found
   * @param looser what was looked for in its place, where nothing has all that was asked for
   */
  public record Answer(SearchFound found, boolean current, Optional<SearchQuery> looser) {}

  /** What has all that is asked for; or else what has most of it. */
  public Answer find(SearchRequest request) {
    var answer = exactly(request);
    return answer.current() && isNothing(answer.found())
        ? looser(request, answer, sight())
        : answer;
  }

  /**
   * Standards, modules and scenarios, for everybody who may list such things; the public may list
   * standards.
   */
  public Answer authored(SearchQuery query) {
    var sight =
        person.find().map(actor -> Sight.of(actor, access, List.of())).orElseGet(Sight::ofPublic);
    var request = SearchRequest.of(query, SearchKind.STANDARD, MOST_AUTHORED).of(AUTHORED);
    var answer = new Answer(index.find(request, sight), true, Optional.empty());
    return isNothing(answer.found()) ? looser(request, answer, sight) : answer;
  }

  /** Whether there is a library to search for the person who asks. */
  public boolean mayFindSources() {
    return person.find().filter(one -> access.allowsSome(one, Verb.LIST, Thing.SOURCE)).isPresent();
  }

  /** What has all that is asked for. */
  Answer exactly(SearchRequest request) {
    var sight = sight();
    return upkeep.catchUp(PATIENCE)
        ? new Answer(index.find(request, sight), true, Optional.empty())
        : new Answer(checked(request, sight), false, Optional.empty());
  }

  private static boolean isNothing(SearchFound found) {
    return found.found() == 0 && found.complete() && found.meant().isEmpty();
  }

  /** Where it is the narrowing that leaves nothing, that is what the person has to hear. */
  private Answer looser(SearchRequest request, Answer nothing, Sight sight) {
    var looser = request.query().looser();
    var wide = request.narrowedTo(Map.of()).counting(Set.of()).part(0, 1);
    boolean narrowed = !request.narrowed().isEmpty();
    if (looser.isEmpty() || (narrowed && index.find(wide, sight).found() > 0)) {
      return nothing;
    }
    for (var query : looser) {
      if (index.find(wide.asking(query), sight).found() > 0) {
        return new Answer(index.find(request.asking(query), sight), true, Optional.of(query));
      }
    }
    return nothing;
  }

  /**
   * Sources in the order in which they are found.
   *
   * @param complete whether there are no others that the search finds
   */
  public record All(List<SourceId> sources, boolean complete) {}

  /** As many as are looked at for one purpose. */
  public All all(SearchRequest request) {
    var ids = new ArrayList<SourceId>();
    boolean complete = true;
    int found = 1;
    for (int first = 0; first < Math.min(found, MOST); first += AT_ONCE) {
      var part = find(request.part(first, AT_ONCE));
      part.found().hits().forEach(hit -> ids.add(SourceId.of(hit.id().key())));
      found = part.found().found();
      complete &= part.current() && part.found().complete();
    }
    return new All(ids, complete && found <= MOST);
  }

  /** Without what only an index could say: counts, spellings, and what was judged. */
  private SearchFound checked(SearchRequest request, Sight sight) {
    var behind = index.find(request.counting(Set.of()), sight.withoutJudgments()).hits();
    var readable = readable(behind);
    boolean more = behind.size() == request.most();
    return new SearchFound(
        readable,
        request.first() + (more ? request.most() + 1 : readable.size()),
        Map.of(),
        Optional.empty(),
        false);
  }

  private List<SearchHit> readable(List<SearchHit> hits) {
    var ids =
        hits.stream()
            .filter(hit -> hit.id().kind() == SearchKind.SOURCE)
            .map(hit -> SourceId.of(hit.id().key()))
            .toList();
    var readable =
        sources.find(person.actor(), ids).stream()
            .filter(source -> source.visibility() != Visibility.WITHDRAWN)
            .map(source -> SearchId.of(source.id()))
            .collect(Collectors.toSet());
    return hits.stream()
        .filter(hit -> hit.id().kind() != SearchKind.SOURCE || readable.contains(hit.id()))
        .toList();
  }

  public List<String> suggest(String begun, int most) {
    var sight = sight();
    return upkeep.catchUp(PATIENCE) ? index.suggest(begun, sight, most) : List.of();
  }

  public List<SearchHit> like(SourceId source, int most) {
    var sight = sight();
    boolean current = upkeep.catchUp(PATIENCE);
    var like = index.like(SearchId.of(source), current ? sight : sight.withoutJudgments(), most);
    return current ? like : readable(like);
  }

  private Sight sight() {
    var actor = person.actor();
    if (!access.allowsSome(actor, Verb.LIST, Thing.SOURCE)) {
      throw new NotFound(Thing.SOURCE, "any");
    }
    return Sight.of(
        actor, access, collections.of(actor).stream().map(SourceCollection::id).toList());
  }
}
