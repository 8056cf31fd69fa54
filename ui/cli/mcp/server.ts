/** The tools, each an answer in JSON or one sentence that says why there is none. */
import { CallToolRequestSchema, ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { z } from 'zod';
import { en, vi } from 'zod/v4/locales';
import { FIRST_DATE } from '../../../engine/index.ts';
import { isLanguage } from '../../words/format/language.ts';
import type { DataFolder } from '../data-files.ts';
import { Refusal } from '../refusal.ts';
import { spokenIn, type Speech } from '../speech.ts';
import { TOOLS, type Tool } from './tools.ts';

const INSTRUCTIONS = `US duties on goods of Viet Nam under the law of any entry date since ${FIRST_DATE}, or under a proposal.
Every answer says which law its figure stands on (law_status) and the day to which the evidence reaches; repeat both beside the figure.
duty_low and duty_high are what the facts nobody gave leave possible; null as duty_high is without bound, and a duty that is not told is unknown, never zero.
Amounts are US dollars as decimal text. Not customs advice.`;

const LOCALES = { en, vi } as const;

interface Told {
  readonly [key: string]: unknown;
  readonly content: { readonly type: 'text'; readonly text: string }[];
  readonly isError?: true;
}

/** What the schema does not take, each part by its name. */
function misread({ issues }: z.ZodError, tool: Tool, speech: Speech): Told {
  const parts = issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  const text = speech.words.commands.notTaken(tool.name, parts.join('; '));
  return { content: [{ type: 'text', text }], isError: true };
}

/** A refusal has the same words as that of the command. */
function answerOf(tool: Tool, input: Readonly<Record<string, unknown>>, data: DataFolder): Told {
  const { language: asked } = input;
  const language = isLanguage(asked) ? asked : 'en';
  const speech = spokenIn(language);
  const read = tool.inputSchema.safeParse(input, { error: LOCALES[language]().localeError });
  if (!read.success) return misread(read.error, tool, speech);
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
  // Instead of the SDK's own reader of calls, whose refusals are only in English.
  server.server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: input = {} } }) => {
    const tool = TOOLS.find((each) => each.name === name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `there is no tool "${name}"`);
    return answerOf(tool, input, data);
  });
  return server;
}
