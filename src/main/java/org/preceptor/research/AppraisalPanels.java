package org.preceptor.research;

import java.util.List;
import org.preceptor.access.Actor;

/** Every round of raters. */
public interface AppraisalPanels {

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor called for, rates in or
   *     may read
   */
  AppraisalPanel get(PanelId id, Actor actor);

  /** Those that the actor called for or rates in, newest first. */
  List<AppraisalPanel> all(Actor actor);

  /** Those that the actor may read besides: of the whole organization for who may, newest first. */
  List<AppraisalPanel> readable(Actor actor);

  void open(AppraisalPanel panel);

  void append(PanelId id, Adjudication ruling);
}
