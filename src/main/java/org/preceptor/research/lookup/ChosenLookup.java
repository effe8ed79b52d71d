package org.preceptor.research.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.preceptor.research.AppraisedSources;
import org.preceptor.research.Lookup;
import org.preceptor.research.LookupSettings;

/** The services that the operator allows; in a demonstration without any, what comes with it. */
@ApplicationScoped
class ChosenLookup implements Lookup {

  @Inject LookupSettings settings;
  @Inject HttpLookup services;
  @Inject AppraisedSources shelf;

  @Override
  public boolean enabled() {
    return services.enabled() || recorded();
  }

  @Override
  public boolean recorded() {
    return settings.demonstration() && !services.enabled();
  }

  @Override
  public Looked find(String identifier) {
    return recorded()
        ? RecordedAnswers.with(shelf.all()).find(identifier)
        : services.find(identifier);
  }
}
