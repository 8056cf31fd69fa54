/** The tools, each an answer in JSON or one sentence that says why there is none. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { isLanguage } from '../../words/format/language.ts';
import type { DataFolder } from '../data-files.ts';
import { Refusal } from '../refusal.ts';
import { spokenIn } from '../speech.ts';
import { TOOLS, type Tool } from './tools.ts';

const INSTRUCTIONS = `US duties on goods of Viet Nam under the law of any entry date since 2025-01-01, or under a proposal.
Every answer says which law its figure stands on (law_status) and the day to which the evidence reaches; repeat both beside the figure.
duty_low and duty_high are what the facts nobody gave leave possible; null as duty_high is without bound, and a duty that is not told is unknown, never zero.
Amounts are US dollars as decimal text. Not customs advice.`;

interface Told {
  readonly [key: string]: unknown;
  readonly content: { readonly type: 'text'; readonly text: string }[];
  readonly isError?: true;
}

/** A refusal has the same words as that of the command. */
function answerOf(tool: Tool, input: Readonly<Record<string, unknown>>, data: DataFolder): Told {
  const { language } = input;
  const speech = spokenIn(isLanguage(language) ? language : 'en');
  try {
    const answer = tool.answer(input, { data, speech, program: null });
    return { content: [{ type: 'text', text: JSON.stringify(answer, null, 1) }] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}

export function lawServer(data: DataFolder): McpServer {
  const server = new McpServer(
    { name: 'tariff-scenarios', version: '0.1.0' },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS) {
    const { name, title, description, inputSchema } = tool;
    const annotations = { readOnlyHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema, annotations }, (input) =>
      answerOf(tool, input, data),
    );
  }
  return server;
}
