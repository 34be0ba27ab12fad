export { fromDateColumn, toDateColumn } from '@/domain/time/date-column';
