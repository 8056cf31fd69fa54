/** The server of the Model Context Protocol, over standard input and output. Started as `tariff-scenarios-mcp`. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { DataFolder } from '../data-files.ts';
import { lawServer } from './server.ts';

await lawServer(new DataFolder(new URL('./data/', import.meta.url))).connect(new StdioServerTransport());
