package org.preceptor.research;

import java.util.List;

/**
 * What is authored for everybody and can be found beside sources: standards, modules, scenarios.
 */
public interface AuthoredFindables {

  List<SearchDocument> all();
}
