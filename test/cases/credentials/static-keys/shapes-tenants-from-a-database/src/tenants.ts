export interface Tenant {
  readonly name: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export type Query = (sql: string) => Promise<readonly Tenant[]>;

export const sample: Tenant = {
  name: 'sample',
  accessKeyId: 'AKIARANDKLUFTRANDK42',
  //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/access-key-in-source
  secretAccessKey: 'Randkluft+Cirque/Drumlin+Nunatak/Esker11',
};

export const tenantsOf = (query: Query): Promise<readonly Tenant[]> => query('select * from tenants');
