// @ts-check
/** A program run to its end: processor time of all its threads (user and system), most memory, and what it said. */
import { spawnSync } from 'node:child_process';

const TELL = `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\nused '+(u+s)/1e6+' '+m/1024+'\\n')})`;

/** @param {readonly string[]} args of node @param {readonly number[]} ends statuses that are no failure */
export function used(args, ends = [0]) {
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const found = /used ([\d.]+) ([\d.]+)/.exec(run.stderr);
  if (run.status === null || !ends.includes(run.status) || found === null)
    throw new Error(`${args.join(' ')}: ${run.stderr.slice(0, 500)}`);
  return {
    cpu: Number(found[1]),
    mebibytes: Math.round(Number(found[2])),
    wall: (performance.now() - started) / 1000,
    said: run.stderr,
  };
}
