import pg from 'pg';
import { Prisma } from '@/generated/prisma/client';
import { createDb } from '@/platform/create-db';
const U='postgresql://postgres@127.0.0.1:5499/'+(process.env.DB??'bench_w4');
const db=createDb(U,{pool:2}); const client=new pg.Client({connectionString:U}); await client.connect();
const acc=`00000003-0000-7000-8000-${Number(process.argv[2]).toString(16).padStart(12,'0')}`;
const a=await db.account.findFirstOrThrow({where:{id:acc},include:{unit:true}});
const seats=(await db.councilSeat.findMany({where:{accountId:acc}})).map(({id,campaignId,seat,scores,votes})=>({id,campaignId,seat,scores,votes}));
const actor={organizationId:a.organizationId,accountId:a.id,fullName:a.fullName,foldedName:a.foldedName,unitId:a.unitId,foldedUnitName:a.unit?.foldedName??'',roles:a.roles,seats};
const now=new Date(process.env.NOW??(await client.query('select portal_now() as now')).rows[0].now);
const cap=new Proxy({},{get:(_,k)=>k==='$queryRaw'?async(s,...v)=>{const q=s.strings&&s.values&&!v.length?s:Prisma.sql(s,...v);
  const text=q.text; const times=[]; let rows; const name='p'+Math.random();
  for(let i=0;i<12;i++){const t=performance.now();rows=(await client.query({name,text,values:q.values})).rows;times.push(performance.now()-t);}
  console.log('STATEMENT', text.trim().slice(0,60).replace(/\s+/g,' '),'\n  ms',times.map(t=>t.toFixed(1)).join(' '),'rows',rows.length);
  const g=(await client.query(`select generic_plans,custom_plans from pg_prepared_statements where name=$1`,[name])).rows[0]; console.log('  plans',JSON.stringify(g));
  if(process.env.EXPLAIN){ await client.query(`set plan_cache_mode=force_generic_plan`); const ex=await client.query('explain (analyze,buffers off) '+text,q.values).catch(e=>({rows:[{'QUERY PLAN':String(e)}]})); console.log(ex.rows.map(r=>r['QUERY PLAN']).join('\n')); await client.query(`reset plan_cache_mode`);}
  return rows;}:db[k]});
const [file,fn,...rest]=process.argv.slice(3);
const m=await import('@/'+file); const out=await m[fn]({db:cap,actor,now},...rest.map(x=>{try{return JSON.parse(x)}catch{return x}}));
if(!process.env.QUIET) console.log(JSON.stringify(out,null,0).slice(0,1500)); process.exit(0);
