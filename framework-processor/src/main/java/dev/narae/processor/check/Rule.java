package dev.narae.processor.check;

import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.read.Origins;

/** Something that must hold for a module as a whole. */
interface Rule {
  void check(ModuleModel module, Origins origins, Report report);
}
