package dev.narae.processor.check;

import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.read.Origins;

/** Something that must hold for a service as a whole, what its included modules serve included. */
interface AppRule {
  void check(AppModel app, Origins origins, Report report);
}
