package id.juklak.steps;

import org.activiti.engine.task.Task;

import id.juklak.berkas.Berkas;
import id.juklak.sop.Step;

/** An open task with its case and step. */
public record OpenTask(Task task, Berkas berkas, Step step) {}
