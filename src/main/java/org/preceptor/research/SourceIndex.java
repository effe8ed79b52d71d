package org.preceptor.research;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What can be found, and for whom. Every answer is given to a {@link Sight} and tells nothing of
 * what it does not open. What it holds is made from the database and can be thrown away.
 */
public interface SourceIndex {

  SearchFound find(SearchRequest request, Sight sight);

  /**
   * Names of people, keywords and titles of sources in which each word begins a word, for somebody
   * who is still typing; after {@code author:} names only, as they are asked for.
   */
  List<String> suggest(String begun, Sight sight, int most);

  /** What is about the same, the most alike first; nothing for what the sight does not open. */
  List<SearchHit> like(SearchId id, Sight sight, int most);

  /**
   * The last change that it holds, kept over a restart; empty where it must be filled anew, since
   * there is none, it cannot be read, or it was made in another way.
   *
   * @throws IndexSilent if that is not known at the moment
   */
  Optional<IndexPosition> position();

  /**
   * Takes changes over; whoever searches afterwards finds them. An index that has not come to where
   * they begin, since another has taken its place, takes none; and what it holds is never replaced
   * by what was read before it.
   *
   * @param from where they begin: the position that was asked before they were read
   * @param to the last of the changes
   */
  void apply(
      List<SearchDocument> changed,
      Collection<SearchId> gone,
      IndexPosition from,
      IndexPosition to);

  /**
   * Fills a new index beside this one, which answers meanwhile, and puts it in its place; or leaves
   * that to somebody else who is at it.
   *
   * @param position the last change that the documents hold
   */
  void replace(Iterator<SearchDocument> all, IndexPosition position);

  /** Makes what was applied outlast a crash; until then it would be applied again. */
  void keep();
}
