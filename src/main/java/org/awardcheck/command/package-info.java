/** The command: lists of projects from file to file, without a server; and a draft of the policy tried on them. */
package org.awardcheck.command;
